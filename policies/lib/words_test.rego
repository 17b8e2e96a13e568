package lib.words_test

import data.lib.words

test_words_are_filled_in if {
	every text in ["Weld the stool", "P-210", "无", "- see drawing 3 -", "0"] {
		words.filled(text)
	}
}

test_blanks_and_dashes_are_not if {
	every text in ["", " ", "\u3000", "-", "--", "——", "/", "\\", "...", "…", "。", "_", " - / "] {
		not words.filled(text)
	}
}

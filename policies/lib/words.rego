# METADATA
# title: Words
# description: What counts as an answer in a text field.
package lib.words

# The text says something: blanks and dashes, as drawn through an empty field, do not.
filled(text) if trim(text, " \t\r\n\u3000-\u2010\u2013\u2014\u2015_/\\.\u3002\u2026*") != ""

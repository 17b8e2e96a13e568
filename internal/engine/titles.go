package engine

import "firewatch/permits"

// titlesFile says what people call the posts that packs name. A post that it does not list is called by its name.
const titlesFile = "lib/titles.json"

func (l *loader) loadTitles() {
	src, ok := l.files[titlesFile]
	if !ok {
		return
	}
	titles := permits.Titles{}
	if line, err := decodeWrapped(src, "titles", &titles); err != nil {
		l.issues.add(titlesFile, line, "%v", err)
		return
	}
	for _, post := range sortedKeys(titles) {
		if t := titles[post]; t.EN == "" || t.ZH == "" {
			l.issues.add(titlesFile, lineWith(src, post), "%s needs words in both languages", post)
		}
	}
	l.titles = titles
}

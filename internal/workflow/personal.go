package workflow

import "firewatch/permits"

// writePersonal stores the personal values that were taken out of a document, beside their owner. A value that
// belongs to the document's own person ("self" in the schema: the record of a person, or what a writer says of
// himself) comes without a name and gets that person's, so that erasing the person erases it too.
func writePersonal(tx permits.Tx, owner, self string, doc permits.Document) error {
	if len(doc.Personal) == 0 {
		return nil
	}
	values := make([]permits.Personal, len(doc.Personal))
	for i, v := range doc.Personal {
		if v.Person == "" {
			v.Person = self
		}
		values[i] = v
	}
	return tx.InsertPersonal(owner, values)
}

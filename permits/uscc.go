package permits

import "strings"

// usccAlphabet is the code alphabet of GB 32100-2015: digits and capitals without I, O, S, V, Z.
const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// ValidUSCC reports whether code is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters
// of the code alphabet, positions 3 to 8 an administrative division in digits, and the last the check
// character, which is 31 minus the sum of value times 3^i mod 31 over the first seventeen.
func ValidUSCC(code string) bool {
	if len(code) != 18 {
		return false
	}
	sum, weight := 0, 1
	for i := range 17 {
		v := strings.IndexByte(usccAlphabet, code[i])
		if v < 0 || (i >= 2 && i < 8 && v > 9) {
			return false
		}
		sum += v * weight
		weight = weight * 3 % 31
	}
	return strings.IndexByte(usccAlphabet, code[17]) == (31-sum%31)%31
}

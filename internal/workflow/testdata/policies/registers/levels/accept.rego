# METADATA
# title: High levels only
package registers.levels.accept

accepts if input.level == "high"

refusal := {"pointer": "/level", "en": "clause 7 asks for high", "zh": "第7条要求为高"}

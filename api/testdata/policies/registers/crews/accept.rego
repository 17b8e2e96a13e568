# Nobody who is active is without a code.
package registers.crews.accept

accepts if not input.active

accepts if input.code

refusal := {"pointer": "/code", "en": "who is active has a code", "zh": "在岗人员须有编码"}

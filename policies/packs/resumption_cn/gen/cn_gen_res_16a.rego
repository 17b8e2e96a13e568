# METADATA
# scope: package
# title: "After a refusal the authority accepts, not the enterprise"
# description: >-
#   The enterprise accepts by itself only where no resumption of it was rejected, revoked, proposed for closure, or withdrawn after
#   an officer had begun the acceptance or frozen it, unless the same unit has resumed since.
# custom:
#   id: CN-GEN-RES-16a
#   zh:
#     title: "被否决后由主管部门验收，企业不得自行验收"
#     description: "企业自行验收的，本企业没有被不予同意、撤销批准、提请关闭或者在主管部门开始验收、冻结后撤回的复工复产事项，或者该单位此后已经恢复生产。"
#   document: "安全生产法 (2021)"
#   clause: "63; 65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the authority to accept (track B or C).
#     zh: "申请由主管部门验收（B类或C类）。"
#   empty_answer: ["/facts/resumptions"]
#   doubt: "No article read says how long a refusal stands against an own acceptance; that it stands until the authority has let the same unit resume is our reading of articles 63 and 65; of a unit under another name it stands on; a freeze that was taken back counts too, because the register holds when and not by whom"
package packs.resumption_cn.gen.cn_gen_res_16a

import data.lib.clock

refusals := {"rejected", "revoked", "closure_proposed"}

endings := {"reject", "revoke", "propose_closure", "withdraw"}

# What an authority does about such a case this requirement does not stop: it accepts, or lifts its own order.
applies if input.act.action == "self_accept"

applies if {
	input.stop.track == "A"
	input.stage in {"apply", "restart"}
	input.act.action != "lift_order"
}

met if {
	every id, other in input.facts.resumptions {
		harmless(id, other)
	}
}

harmless(id, _) if id == input.case.id

harmless(_, other) if {
	not other.status in refusals
	other.status != "withdrawn"
}

# Withdrawn before an officer looked or froze: nobody had anything to refuse.
harmless(_, other) if {
	other.status == "withdrawn"
	every done in other.acts {
		not done.action in {"start_acceptance", "freeze"}
	}
}

# The same unit has resumed since, by an authority: by itself it could not, while the refusal stood.
harmless(_, other) if {
	some ended in other.acts
	ended.action in endings
	some later in input.facts.resumptions
	later.status == "resumed"
	later.unit == other.unit
	some done in later.acts
	done.action == "complete"
	clock.after(done.at, ended.at)
}

# What others did the clock does not change.
until := "never"

observed contains sprintf("%v: %v", [id, other.status]) if {
	some id, other in input.facts.resumptions
	id != input.case.id
	not other.status in {"stopped", "applied", "approved", "restarting", "resumed"}
}

required := "none rejected, revoked, proposed for closure or withdrawn from an acceptance that was not followed by a resumption"

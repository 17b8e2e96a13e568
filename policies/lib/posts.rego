# METADATA
# title: Posts that approve
# description: >-
#   Which post suffices where another is asked for. `above` names, for each post, those that stand above it; a post that
#   is on no such list stands in for nobody.
package lib.posts

# `post` is the post that is asked for, or stands above it.
suffices(post, asked, _) if post == asked

suffices(post, asked, above) if post in above[asked]

# The post that a row of the table of approvals asks for: that of the next grade where the work is managed one level up.
asked(row, escalated) := row.approver if escalated == false

asked(row, escalated) := row.escalated if escalated == true

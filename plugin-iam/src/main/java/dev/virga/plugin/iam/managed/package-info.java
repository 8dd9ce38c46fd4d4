/// The [AWS managed policies](https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html).
///
/// The resource `policies.txt` has one a line: its path and name, and the id of its default version
/// where a resource `NAME.json` has its document.
@NullMarked
package dev.virga.plugin.iam.managed;

import org.jspecify.annotations.NullMarked;

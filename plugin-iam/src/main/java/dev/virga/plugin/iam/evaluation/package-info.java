/// [Policy evaluation](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html):
/// an [AccessRequest] and the [Policies] that apply to it go in, a [Decision] with the statements
/// that made it comes out.
///
/// The package knows documents, and nothing of tables, of IAM's API or of where policies are kept, so
/// that calls can be authorized with it as well as simulated.
@NullMarked
package dev.virga.plugin.iam.evaluation;

import org.jspecify.annotations.NullMarked;

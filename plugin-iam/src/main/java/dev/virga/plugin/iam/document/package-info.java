/// The [policy language](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html):
/// its elements as records, how JSON is read into them, and what makes IAM refuse a document.
@NullMarked
package dev.virga.plugin.iam.document;

import org.jspecify.annotations.NullMarked;

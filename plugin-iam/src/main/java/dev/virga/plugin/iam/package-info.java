/// AWS Identity and Access Management: who there is, and what each may do.
@NullMarked
package dev.virga.plugin.iam;

import org.jspecify.annotations.NullMarked;

/// Managed and inline policies, attachments and permissions boundaries.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.policy;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

/// Roles, service-linked roles and instance profiles.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.role;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

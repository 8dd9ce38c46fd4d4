/// Groups and their members.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.group;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

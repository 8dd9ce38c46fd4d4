/// AWS Cloud Map: one operation a file, and beside them what holds state and rules.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.cloudmap;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

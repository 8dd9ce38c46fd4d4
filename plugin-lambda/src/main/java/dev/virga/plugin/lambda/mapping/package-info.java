/// Event source mappings.
@MemberNames(MemberNames.Style.UPPER_CAMEL)
@NullMarked
package dev.virga.plugin.lambda.mapping;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

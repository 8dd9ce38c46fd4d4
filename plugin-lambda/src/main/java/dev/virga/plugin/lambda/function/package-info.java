/// Functions and their versions.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.function;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

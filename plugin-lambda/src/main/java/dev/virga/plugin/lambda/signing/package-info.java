/// Code signing configurations.
@MemberNames(MemberNames.Style.UPPER_CAMEL)
@NullMarked
package dev.virga.plugin.lambda.signing;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

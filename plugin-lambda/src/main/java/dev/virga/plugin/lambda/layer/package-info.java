/// Layers.
@MemberNames(MemberNames.Style.UPPER_CAMEL)
@NullMarked
package dev.virga.plugin.lambda.layer;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

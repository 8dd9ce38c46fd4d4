/// The aliases of functions.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.alias;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

/// Function URLs.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.url;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

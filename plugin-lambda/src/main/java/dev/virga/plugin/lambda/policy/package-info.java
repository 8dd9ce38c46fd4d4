/// Resource-based policies of functions.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.policy;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

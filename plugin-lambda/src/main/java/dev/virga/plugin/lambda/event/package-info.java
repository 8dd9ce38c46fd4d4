/// Asynchronous invocations and their configuration.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.event;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

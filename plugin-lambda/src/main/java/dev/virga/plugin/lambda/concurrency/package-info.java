/// Reserved and provisioned concurrency.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.concurrency;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

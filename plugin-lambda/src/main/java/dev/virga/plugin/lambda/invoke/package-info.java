/// Invocations: Invoke and InvokeWithResponseStream, and the seam to what runs functions.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.invoke;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

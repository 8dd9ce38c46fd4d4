/// Wire shapes of every kind, for the tests of the codecs.
@MemberNames(MemberNames.Style.UPPER_CAMEL)
@NullMarked
package dev.virga.protocol.sample;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

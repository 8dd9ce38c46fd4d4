/// Objects and their versions: bytes, metadata, tags, access control lists, locks and listings.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.s3.object;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

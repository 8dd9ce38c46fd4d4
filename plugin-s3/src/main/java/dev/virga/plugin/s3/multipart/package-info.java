/// Objects that are uploaded in parts.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.s3.multipart;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

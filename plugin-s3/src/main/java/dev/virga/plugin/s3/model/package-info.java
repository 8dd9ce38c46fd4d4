/// The shapes that the operations of S3 share, one a file, under AWS's names.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

/// The service @name@. Members are named `Name` on the wire, and `name` here.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package com.example.skeleton;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;

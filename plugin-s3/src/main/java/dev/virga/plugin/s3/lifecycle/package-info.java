/// The rules by which objects move to other storage classes and expire, and what applies them.
@NullMarked
package dev.virga.plugin.s3.lifecycle;

import org.jspecify.annotations.NullMarked;

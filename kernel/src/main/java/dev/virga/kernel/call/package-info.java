/// What is known of calls that were answered, and who wants to know it.
@NullMarked
package dev.virga.kernel.call;

import org.jspecify.annotations.NullMarked;

/// What happens to objects, told to whoever a bucket's notification configuration names.
@NullMarked
package dev.virga.plugin.s3.event;

import org.jspecify.annotations.NullMarked;

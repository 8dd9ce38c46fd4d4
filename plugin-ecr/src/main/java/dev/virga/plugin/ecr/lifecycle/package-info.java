/// Lifecycle policies: what they say, which images they mean, and the sweep that applies them.
@NullMarked
package dev.virga.plugin.ecr.lifecycle;

import org.jspecify.annotations.NullMarked;

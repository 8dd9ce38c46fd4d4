/// The platform: finds plugins, takes requests to operations, keeps state.
@NullMarked
package dev.virga.kernel;

import org.jspecify.annotations.NullMarked;

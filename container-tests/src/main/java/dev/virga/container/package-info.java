/// A Docker Engine of the tests' own, for tests of the container image. Never published.
@NullMarked
package dev.virga.container;

import org.jspecify.annotations.NullMarked;

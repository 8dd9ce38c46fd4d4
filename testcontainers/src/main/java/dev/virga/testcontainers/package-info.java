/// The container image for tests that use Testcontainers.
@NullMarked
package dev.virga.testcontainers;

import org.jspecify.annotations.NullMarked;

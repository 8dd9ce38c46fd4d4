/// What those find who come from LocalStack: its paths and its names of services.
@NullMarked
package dev.virga.launcher.localstack;

import org.jspecify.annotations.NullMarked;

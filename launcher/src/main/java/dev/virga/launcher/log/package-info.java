/// Log lines on standard error.
package dev.virga.launcher.log;

/// The configuration: read from `virga.yaml`, the environment and the command line, in rising order of
/// precedence, and refused with one sentence where it is wrong.
package dev.virga.launcher.config;

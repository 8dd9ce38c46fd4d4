package dev.virga.plugin.ec2.template;

/// The highest version that a launch template ever had. Numbers of deleted versions are not used again.
///
/// @param number counts from 1
public record LastVersion(long number) {}

package dev.virga.plugin.ec2.vpc;

/// Which DHCP options new VPCs of a region have.
///
/// @param dhcpOptionsId the id of the set
public record StandardDhcpOptions(String dhcpOptionsId) {}

package dev.virga.plugin.ec2.eni;

/// Addresses of a subnet that an interface has: one, or all of a prefix that was delegated to it.
///
/// @param first the lowest
/// @param count how many, which is no more than there are in a prefix of IPv4; 1 for IPv6
/// @param networkInterfaceId who has them
public record TakenAddresses(String first, int count, String networkInterfaceId) {}

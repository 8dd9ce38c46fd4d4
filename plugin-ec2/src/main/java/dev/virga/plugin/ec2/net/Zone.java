package dev.virga.plugin.ec2.net;

/// An [availability zone](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
///
/// @param region such as `us-east-1`
/// @param name as an account sees it: `us-east-1a`
/// @param id the same for all accounts: `use1-az1`
public record Zone(String region, String name, String id) {}

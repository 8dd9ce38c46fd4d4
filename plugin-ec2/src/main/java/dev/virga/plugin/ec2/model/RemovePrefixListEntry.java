package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// `RemovePrefixListEntry` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RemovePrefixListEntry.html).
public record RemovePrefixListEntry(@Name("Cidr") String cidr) {}

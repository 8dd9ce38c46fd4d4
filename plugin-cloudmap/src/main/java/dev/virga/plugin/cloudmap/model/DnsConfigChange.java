package dev.virga.plugin.cloudmap.model;

import java.util.List;

/// `DnsConfigChange` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsConfigChange.html).
public record DnsConfigChange(List<DnsRecord> dnsRecords) {}

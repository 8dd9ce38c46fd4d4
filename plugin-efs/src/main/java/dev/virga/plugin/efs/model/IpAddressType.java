package dev.virga.plugin.efs.model;

/// The values that EFS has for an ip address type.
public enum IpAddressType {
  IPV4_ONLY,
  IPV6_ONLY,
  DUAL_STACK,
}

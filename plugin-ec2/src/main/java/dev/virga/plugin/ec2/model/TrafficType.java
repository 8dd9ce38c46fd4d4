package dev.virga.plugin.ec2.model;

/// The values that EC2 has for a traffic type.
public enum TrafficType {
  ACCEPT,
  REJECT,
  ALL,
}

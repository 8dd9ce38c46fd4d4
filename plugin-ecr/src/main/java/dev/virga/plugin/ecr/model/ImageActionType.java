package dev.virga.plugin.ecr.model;

/// The values that ECR has for an image action type.
public enum ImageActionType {
  EXPIRE,
  TRANSITION,
}

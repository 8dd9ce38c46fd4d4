package com.example.skeleton;

import java.time.Instant;

/// A row of the table of greetings.
///
/// @param count how often this name was greeted
public record Greeting(String name, long count, Instant last) {}

package io.github.goldenblue.examples.settlement;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Runs the example. */
  public static void main(String[] args) {
    System.out.println("settlement " + String.join(" ", args));
  }
}

package io.understudy.verify.check;

/**
 * One thing that is checked of a server. Each is a class of its own with a public constant {@code ID}, and has a page
 * {@code docs/checks/ID.md}.
 */
public interface Check {
    /** What names the check in reports and in {@code --skip}, in kebab-case. */
    String id();
}

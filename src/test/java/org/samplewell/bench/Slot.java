package org.samplewell.bench;

/**
 * One turn: a subject under one question.
 *
 * @param round from 1
 * @param subject the subject's name
 * @param connections how many clients asked at once
 */
record Slot(int round, Question question, int connections, String subject, Load load, Spent spent) {}

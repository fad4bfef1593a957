"""``deskbell doctor`` and the same in the app: says what is wrong on this PC and how to mend it.

It changes nothing. What a finding says is for the owner; ``desktop.domain.checkup`` takes the
names out for support.
"""

action-nothing = You do not need to do anything. Delete nothing.
